import { expect } from '@open-wc/testing';
import { PanelError } from '../../src/model/panel-error.js';

describe('PanelError', () => {
  it('is an error with a code that programs can act on', () => {
    const error = new PanelError('network', 'no connection');
    expect(error).to.be.instanceOf(Error);
    expect(String(error)).to.equal('PanelError: no connection');
    expect(error).to.include({ code: 'network', hint: '', status: null });
    expect('cause' in error, 'a cause that nobody named').to.be.false;
  });

  it('keeps hint, cause and status', () => {
    const cause = new TypeError('refused');
    const error = new PanelError('http', 'status 500', { hint: 'Try later.', cause, status: 500 });
    expect(error).to.include({ hint: 'Try later.', cause, status: 500 });
  });
});
