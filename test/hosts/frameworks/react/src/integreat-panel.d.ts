/** How React's JSX knows the panel: its properties, and its events with `on` before their names. */
import type { IntegreatNavigateEvent, IntegreatPanel, IntegreatReadyEvent } from 'integreat-panel';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Settings = Pick<IntegreatPanel, 'api' | 'region' | 'language' | 'headingLevel' | 'imageHosts'>;

interface PanelProps extends DetailedHTMLProps<HTMLAttributes<IntegreatPanel>, IntegreatPanel> {
  'heading-level'?: number;
  'onintegreat-ready'?: (event: IntegreatReadyEvent) => void;
  'onintegreat-navigate'?: (event: IntegreatNavigateEvent) => void;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'integreat-panel': PanelProps & { [Name in keyof Settings]?: Settings[Name] | undefined };
    }
  }
}
