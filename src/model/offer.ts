/** An offer: a service of somebody else's, such as a search for internships, that a region points to. */
export interface Offer {
  /** Unique within a region. */
  readonly alias: string;
  readonly name: string;
  /** Where it is; may be any text. */
  readonly url: string;
  /** Fields to be sent along with a POST, or null for an address that is just opened. */
  readonly post: Readonly<Record<string, string>> | null;
  /** URL of its picture, or null. */
  readonly thumbnail: string | null;
}
