import type { CleanRule } from './clean-rule';
import { removeSideMatter } from './clean-rule';

const SIDE_ROLES = [
  'navigation',
  'banner',
  'complementary',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'alert',
  'menu',
  'menubar',
  'toolbar',
  'tooltip',
  'tablist',
  'form',
];

/** Parts that say of themselves, by their ARIA role, that they are not the main matter. */
export const removeRoles: CleanRule = {
  id: 'pre-role',
  apply(page) {
    for (const element of page.document.body.querySelectorAll(
      SIDE_ROLES.map((role) => `[role~=${role}]`).join(),
    ))
      removeSideMatter(element, page);
  },
};
