/** Whether the user has done anything since a call last told the server so; opening the page is the first of it. */
let acted = true;

for (const deed of ['pointerdown', 'keydown', 'hashchange'])
  window.addEventListener(deed, () => (acted = true), { capture: true, passive: true });

/**
 * What a call that only looks says of itself. A page refreshes what it shows by itself: that is no use of a sandbox, which would
 * never end while the page lies open. What the user does is one.
 */
export function lookingOn(): Record<string, string> {
  if (acted) {
    acted = false;
    return {};
  }
  return { 'Mws-Local-Looking-On': 'true' };
}
