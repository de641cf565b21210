/** The PDF that stands in for the CMS's: its table of objects is right, and what it says is in it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdfOf } from '../../demo/server/pdf.js';

test('names each object at its place, in bytes', () => {
  const file = pdfOf(['Bürgerbüro (Süd)', 'العربية']);
  assert.equal(Buffer.byteLength(file), file.length);
  const offsets = [...file.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
  assert.equal(offsets.length, 5);
  offsets.forEach((offset, index) => assert.equal(file.slice(offset, offset + 7), `${index + 1} 0 obj`));
  assert.equal(Number(/startxref\n(\d+)/.exec(file)?.[1]), file.indexOf('xref\n'));
});

test('says what Latin letters can say, and nothing in markup of its own', () => {
  assert.match(pdfOf(['Bürgerbüro (Süd)']), /\(B\\374rgerb\\374ro \\\(S\\374d\\\)\) Tj/);
  assert.match(pdfOf(['العربية']), /\(\) Tj/);
});
