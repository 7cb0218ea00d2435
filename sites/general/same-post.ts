import { holds } from '../elements.ts';
import type { GeneralPost } from './found.ts';

/** Whether two ways of looking have found one post: by its number, or by where its words stand. */
export const isSamePost = (one: GeneralPost, other: GeneralPost): boolean =>
  (one.id !== null && one.id === other.id) ||
  holds(one.body, other.body) ||
  holds(other.body, one.body) ||
  holds(one.element, other.body);
