/** The page with the panel: places it, tells it the language, and shows what it tells. */
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'integreat-panel/define';
import type { IntegreatNavigateEvent, IntegreatReadyEvent } from 'integreat-panel';

// read at the start: the router takes the query out of the address
const api = new URLSearchParams(location.search).get('api') ?? location.origin;

@Component({
  selector: 'town-information',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p>
      <button (click)="language.set('ar')">Show it in Arabic</button>
      <button (click)="language.set(undefined)">Let the panel choose</button>
      <button (click)="isShown.set(!isShown())">
        {{ isShown() ? 'Take the panel away' : 'Bring the panel back' }}
      </button>
    </p>
    @if (isShown()) {
      <integreat-panel
        [api]="api"
        region="lindenfurt"
        [attr.language]="language()"
        heading-level="3"
        [imageHosts]="'images.example.org'"
        (integreat-ready)="onReady($event)"
        (integreat-navigate)="onNavigate($event)"
      >
        <a href="https://integreat.app/lindenfurt/de">Information in the web app</a>
      </integreat-panel>
    }
    <p>
      Shown: <output id="shown">{{ shown() }}</output>
    </p>
    <p>
      Visited: <output id="place">{{ place() }}</output>
    </p>
  `,
})
export class InformationPage {
  protected readonly api = api;
  protected readonly language = signal<string | undefined>('de');
  protected readonly isShown = signal(true);
  protected readonly shown = signal('');
  protected readonly place = signal('');

  protected onReady(event: IntegreatReadyEvent): void {
    this.shown.set(`${event.region} ${event.language}`);
  }

  protected onNavigate(event: IntegreatNavigateEvent): void {
    this.place.set(`${event.kind} ${event.path}`);
  }
}
