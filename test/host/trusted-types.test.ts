/** The policy itself. Whole pages that demand or refuse one are in test/hosts. */
import { expect } from '@open-wc/testing';
import { inertPolicy, isRefused, policyFrom, trustedScript, trustedTemplate } from '../../src/host/trusted-types.js';

interface Rules {
  readonly createHTML: (html: string) => string;
  readonly createScriptURL: (url: string) => string;
}

describe('the Trusted Types policy', () => {
  it('has the documented name, and passes what is ours', () => {
    const factory = { names: [] as string[], createPolicy };
    function createPolicy(this: typeof factory, name: string, rules: Rules): Rules {
      this.names.push(name);
      return rules;
    }
    const policy = policyFrom(factory);
    expect(factory.names).to.deep.equal(['integreat-panel']);
    expect(policy?.createHTML('<p></p>')).to.equal('<p></p>');
    expect(policy?.createScriptURL('https://cdn.example/worker.js')).to.equal('https://cdn.example/worker.js');
  });

  it('is null where the page refuses one', () => {
    const createPolicy = () => {
      throw new TypeError('not on the list');
    };
    expect(policyFrom({ createPolicy })).to.equal(null);
  });

  it('is undefined where the browser knows none, or an element of the page has that name', () => {
    expect(policyFrom(undefined)).to.equal(undefined);
    expect(policyFrom(document.createElement('a'))).to.equal(undefined);
  });

  it('is had on a page that says nothing of it', () => {
    expect(isRefused()).to.be.false;
    // objects of the browser's, where it knows Trusted Types
    const trusted = [trustedTemplate('<p></p>'), trustedScript('https://cdn.example/worker.js')];
    expect(trusted.join()).to.equal('<p></p>,https://cdn.example/worker.js');
    expect(inertPolicy()).not.to.equal(null);
  });
});
