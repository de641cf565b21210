/** The frame around the pages, and the page without the panel. */
import { Component } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';

@Component({
  selector: 'town-app',
  imports: [RouterLink, RouterOutlet],
  template: `
    <h1>A town in Angular</h1>
    <nav><a routerLink="/">Information</a> <a routerLink="/about">About</a></nav>
    <main><router-outlet /></main>
  `,
})
export class App {}

@Component({ selector: 'town-about', template: '<h2>About the town</h2>' })
export class AboutPage {}
