import { expect } from '@open-wc/testing';
import { PanelMemory } from '../../src/elements/panel-memory.js';

/** Storage of a test's own. */
function storage(items: Record<string, string> = {}): Storage {
  return {
    getItem: (key: string) => items[key] ?? null,
    setItem: (key: string, value: string) => void (items[key] = value),
  } as Storage;
}

describe('a panel’s memory', () => {
  it('recalls what was chosen', () => {
    const kept = storage();
    expect(new PanelMemory('', () => kept).recall()).to.equal(null);
    new PanelMemory('', () => kept).keep({ region: 'muenchen', language: 'ar' });
    expect(new PanelMemory('', () => kept).recall()).to.deep.equal({ region: 'muenchen', language: 'ar' });
  });

  it('is each panel’s own where they have ids', () => {
    const kept = storage();
    new PanelMemory('left', () => kept).keep({ region: null, language: 'ar' });
    expect(new PanelMemory('right', () => kept).recall()).to.equal(null);
    expect(new PanelMemory('left', () => kept).recall()).to.deep.equal({ region: null, language: 'ar' });
  });

  it('takes nothing but slugs from what it finds', () => {
    for (const found of ['{', '[]', '7', 'null', '{"region":7}', '{"language":"../x"}', '{"region":"<b>"}'])
      expect(new PanelMemory('', () => storage({ 'integreat-panel': found })).recall(), found).to.equal(null);
    const half = storage({ 'integreat-panel': '{"region":"a b","language":"de"}' });
    expect(new PanelMemory('', () => half).recall()).to.deep.equal({ region: null, language: 'de' });
  });

  it('does without where the page has no storage', () => {
    const refused = () => {
      throw new DOMException('no storage here', 'SecurityError');
    };
    const memory = new PanelMemory('', refused);
    memory.keep({ region: 'muenchen', language: 'ar' });
    expect(memory.recall()).to.equal(null);
  });
});
