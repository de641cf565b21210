/** A diagnosis as of a panel with which nothing is wrong. */
import type { Diagnosis, Refusal } from '../../src/model/diagnosis.js';

const HEALTHY: Diagnosis = {
  page: 'https://city.example/new-here/',
  browser: 'Browser 1.0',
  id: '',
  version: '1.0.0',
  script: 'https://cdn.example/1.0.0/integreat-panel.js',
  placedBy: 'element',
  copies: [],
  cms: {
    base: 'https://cms.example',
    state: 'reached',
    code: null,
    milliseconds: 120,
    requests: 3,
    kilobytes: 12,
  },
  region: 'lindenfurt',
  language: 'ar',
  languageReason: { by: 'page', written: 'ar' },
  path: '/lindenfurt/ar/',
  theme: 'dark',
  themeReason: { by: 'background', element: 'body.dark' },
  search: null,
  trustedTypes: 'made',
  refusals: [],
  knowsAllRefusals: true,
  contrast: [],
  attributes: [],
  faults: [],
  errors: [],
};

export function diagnosis(more: Partial<Diagnosis> = {}): Diagnosis {
  return { ...HEALTHY, ...more };
}

/** Something that the page's policy has refused to the panel, unless something else is said. */
export function refusal(more: Partial<Refusal> = {}): Refusal {
  return {
    directive: 'connect-src',
    blocked: 'https://cms.example/api/v3/regions/',
    isReportOnly: false,
    isPanels: true,
    times: 1,
    grant: 'connect-src https://cms.example',
    ...more,
  };
}
