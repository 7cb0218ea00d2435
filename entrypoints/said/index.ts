import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeDesk } from '../content/desk.ts';
import { SaidPosts } from './said-posts.ts';

/**
 * Posts that she points at herself, on declared hosts: comes when she begins to point, and by itself on sites
 * where she has. What runs on every page there carries none of it.
 */
export default defineUnlistedScript(() => {
  const desk = takeDesk();
  if (!desk || desk.said) return;
  desk.said = new SaidPosts();
  void desk.attempt(() => desk.readAgain(null));
});
