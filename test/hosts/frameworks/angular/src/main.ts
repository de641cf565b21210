/** Starts the app: two pages, by the address's hash. */
import { provideZoneChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, withHashLocation } from '@angular/router';
import { AboutPage, App } from './app';
import { InformationPage } from './information-page';

const routes = [
  { path: '', component: InformationPage },
  { path: 'about', component: AboutPage },
];

bootstrapApplication(App, {
  providers: [provideZoneChangeDetection({ eventCoalescing: true }), provideRouter(routes, withHashLocation())],
}).catch((error: unknown) => console.error(error));
