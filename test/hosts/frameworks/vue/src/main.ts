/** Starts the app: two pages, by the address's hash. */
import { createApp } from 'vue';
import { createRouter, createWebHashHistory } from 'vue-router';
import AboutPage from './AboutPage.vue';
import App from './App.vue';
import InformationPage from './InformationPage.vue';

const routes = [
  { path: '/', component: InformationPage },
  { path: '/about', component: AboutPage },
];

createApp(App)
  .use(createRouter({ history: createWebHashHistory(), routes }))
  .mount('#app');
