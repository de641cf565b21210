/** The panel's attributes, in the form in which Lit takes them; the loader copies them from a script tag. */
import type { PropertyDeclaration } from 'lit';

export const PANEL_ATTRIBUTES =
  'region regions language languages language-offer root features loading theme heading-level link-target image-hosts map-tiles consent report-queries structured-data worker api'.split(
    ' ',
  );

const TYPES: Readonly<Record<string, unknown>> = {
  'heading-level': Number,
  'report-queries': Boolean,
  'structured-data': Boolean,
};

/** By property: an attribute's name in camel case. */
export const PANEL_PROPERTIES: Readonly<Record<string, PropertyDeclaration>> = Object.fromEntries(
  PANEL_ATTRIBUTES.map((attribute) => [
    attribute.replace(/-(.)/, (_, letter: string) => letter.toUpperCase()),
    { attribute, type: TYPES[attribute] ?? String, useDefault: true },
  ]),
);
