/** The panel's attributes, in the form in which Lit takes them; a panel that a script tag has placed takes them from there. */
import type { PropertyDeclaration } from 'lit';

export const PANEL_ATTRIBUTES =
  'region regions language languages language-offer root show features mode loading routing storage theme heading-level translation-notice link-target image-hosts map-tiles consent report-queries structured-data simple debug worker api snapshot'.split(
    ' ',
  );

const TYPES: Readonly<Record<string, unknown>> = {
  'heading-level': Number,
  'report-queries': Boolean,
  'structured-data': Boolean,
  simple: Boolean,
  debug: Boolean,
};

/** By property: an attribute's name in camel case. */
export const PANEL_PROPERTIES: Readonly<Record<string, PropertyDeclaration>> = Object.fromEntries(
  PANEL_ATTRIBUTES.map((attribute) => [
    attribute.replace(/-(.)/, (_, letter: string) => letter.toUpperCase()),
    { attribute, type: TYPES[attribute] ?? String, useDefault: true },
  ]),
);
