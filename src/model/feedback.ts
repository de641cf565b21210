/** Feedback: what a visitor tells the municipality's editors about one thing that was read. Nobody learns who wrote it. */

export type Rating = 'up' | 'down';

/** Whether it is about what is said, for the editors, or about how the panel works. */
export type FeedbackCategory = 'content' | 'technical';

/** What it is about. */
export type FeedbackKind = 'page' | 'event' | 'place' | 'offer' | 'imprint';

export interface Feedback {
  readonly kind: FeedbackKind;
  /** Last part of the path, of an offer its alias; of no meaning for the imprint, of which a region has one. */
  readonly slug: string;
  readonly rating: Rating | null;
  /** Plain text; may be empty where there is a rating. */
  readonly comment: string;
  readonly category: FeedbackCategory;
}

/** Characters of a comment. The CMS itself knows no bound; this is two pages of text. */
export const LONGEST_COMMENT = 5000;

/** Whether there is something to tell: without a rating it takes words. */
export function saysSomething({ rating, comment }: Pick<Feedback, 'rating' | 'comment'>): boolean {
  return rating !== null || comment.trim() !== '';
}
