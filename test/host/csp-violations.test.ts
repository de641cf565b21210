import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { refusalsOf, type Violation } from '../../src/host/csp-violations.js';

const PANEL = {
  base: 'https://cms.example/sub',
  script: 'https://cdn.example/1.0.0/integreat-panel.js',
  hosts: ['images.example', 'tiles.example:8443'],
};

function violation(effectiveDirective: string, blockedURI: string, more: Partial<Violation> = {}): Violation {
  return { effectiveDirective, blockedURI, disposition: 'enforce', sample: '', sourceFile: '', timeStamp: 1, ...more };
}

const refusals = (...violations: Violation[]) => refusalsOf(violations, PANEL, 'https://city.example');

describe('what the page’s policy has refused', () => {
  for (const [directive, blocked, more, grant] of [
    ['connect-src', 'https://cms.example/sub/api/v3/regions/', {}, 'connect-src https://cms.example'],
    ['img-src', 'https://cms.example/media/a.png', {}, 'img-src https://cms.example'],
    ['img-src', 'https://images.example/a.png', {}, 'img-src https://images.example'],
    ['img-src', 'https://tiles.example:8443/1/2/3.png', {}, 'img-src https://tiles.example:8443'],
    ['script-src-elem', 'https://cdn.example/1.0.0/chunks/a-1.js', {}, 'script-src https://cdn.example'],
    ['worker-src', 'blob', { sourceFile: 'https://cdn.example/1.0.0/chunks/b-2.js' }, 'worker-src blob:'],
    [
      'worker-src',
      'blob:https://city.example/12',
      { sourceFile: 'https://cdn.example/1.0.0/chunks/b-2.js' },
      'worker-src blob:',
    ],
    ['worker-src', 'blob', {}, 'worker-src blob:'],
    ['frame-src', 'https://player.vimeo.com', {}, 'frame-src https://player.vimeo.com'],
    ['trusted-types', 'trusted-types-policy', { sample: 'integreat-panel' }, 'trusted-types integreat-panel'],
    [
      'require-trusted-types-for',
      'trusted-types-sink',
      { sourceFile: 'https://cdn.example/1.0.0/chunks/b-2.js' },
      'trusted-types integreat-panel',
    ],
  ] as const) {
    it(`is the panel’s: ${blocked} by ${directive}, and would pass with ${grant}`, () => {
      const [refusal, ...others] = refusals(violation(directive, blocked, more));
      expect(others).to.be.empty;
      expect(refusal).to.include({ isPanels: true, times: 1, grant, directive: directive.replace('-elem', '') });
    });
  }

  it('names the page itself by its word', () => {
    const own = { ...PANEL, script: 'https://city.example/panel/integreat-panel.js' };
    const worker = violation('worker-src', 'https://city.example/panel/chunks/worker-1.js');
    expect(refusalsOf([worker], own, 'https://city.example')[0]!.grant).to.equal("worker-src 'self'");
  });

  it('is not the panel’s only because script or CMS share a host with the page', () => {
    const own = { ...PANEL, script: 'https://city.example/integreat-panel.js', base: 'https://city.example/cms' };
    const areOwn = (...violations: Violation[]) =>
      refusalsOf(violations, own, 'https://city.example').map(({ isPanels }) => isPanels);
    expect(
      areOwn(
        violation('script-src-elem', 'https://city.example/app.js'),
        violation('img-src', 'https://ads.example/', { sourceFile: 'https://city.example/app.js' }),
        violation('img-src', 'https://city.example/a.png'),
        violation('worker-src', 'blob'),
      ),
    ).to.deep.equal([false, false, false, false]);
    expect(
      areOwn(
        violation('connect-src', 'https://city.example/cms/api/v3/regions/'),
        violation('script-src-elem', 'https://city.example/integreat-panel.js'),
        violation('worker-src', 'https://city.example/chunks/worker-1.js'),
      ),
    ).to.deep.equal([true, true, true]);
  });

  for (const [directive, blocked, more] of [
    ['script-src-elem', 'https://ads.example/a.js', {}],
    ['style-src-elem', 'inline', { sourceFile: 'https://city.example/app.js' }],
    ['script-src-attr', 'inline', { sourceFile: 'https://cdn.example/1.0.0/chunks/b-2.js' }],
    ['trusted-types', 'trusted-types-policy', { sample: 'lit-html' }],
    ['worker-src', 'blob', { sourceFile: 'https://city.example/app.js' }],
    ['frame-src', 'https://maps.example', {}],
    ['connect-src', '', {}],
  ] as const) {
    it(`is another’s: ${blocked || 'nothing'} by ${directive}, and no line is named`, () => {
      expect(refusals(violation(directive, blocked, more))[0]).to.include({ isPanels: false, grant: null });
    });
  }

  it('is counted, and told apart from what is only reported', () => {
    const call = violation('connect-src', 'https://cms.example/a?query=x#y');
    const report = violation('connect-src', 'https://cms.example/a', { disposition: 'report' });
    expect(refusals(call, report, call, call).map(({ times, isReportOnly }) => [times, isReportOnly])).to.deep.equal([
      [3, false],
      [1, true],
    ]);
  });

  it('keeps no query and no fragment', () => {
    expect(refusals(violation('img-src', 'https://ads.example/a?visitor=1#2'))[0]!.blocked).to.equal(
      'https://ads.example/a',
    );
  });

  it('is of fifty kinds at most', () => {
    const many = Array.from({ length: 1000 }, (_, index) => violation('img-src', `https://ads.example/${index}`));
    expect(refusals(...many, many[0]!)).to.have.length(50);
    expect(refusals(...many, many[0]!)[0]!.times).to.equal(2);
  });

  it('is read whatever a browser writes', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(text, text, text, text, (directive, blocked, sample, sourceFile) => {
        expect(refusals(violation(directive, blocked, { sample, sourceFile }))).to.have.length(1);
        expect(
          refusalsOf([violation(directive, blocked)], { base: null, script: null, hosts: [] }, 'null'),
        ).to.have.length(1);
      }),
    );
  });
});
