/*
 * Slots: where the parts of the page stand, and who fills them.
 *
 *   slot                     component (all take no props and read useApp())       wide >= 1024        medium 640..1023     narrow < 640
 *   legend                   legend/legend.tsx            Legend                   map, bottom left     same                 map, above the sheet
 *   area                     area-panel/area-panel.tsx    AreaPanel                right panel          right panel          sheet, tab "Område"
 *   list drawer              list/list-drawer.tsx         ListDrawer               under the map        under the map        -
 *   list                     list/priority-list.tsx       PriorityList             inside ListDrawer    inside ListDrawer    sheet, tab "Liste"
 *   programme card           plans/programme-card.tsx     ProgrammeCard            over the map, right  same                 sheet, tab "Planer"
 *   print                    print/print-page.tsx         PrintPage                only in print        same                 same
 *
 * A panel that should be seen decides by its own state (scene.view.pinned, usePickedProgrammes(), scene.view.list.open) and renders null
 * otherwise; the slot's frame (position, paper, shadow, scrolling) belongs to shell/, what is inside to the slot's owner.
 * Each folder brings its own css, imported by its component. Colours, space and type are custom properties of style/tokens.css.
 * Buttons: class "button" ("is-primary", "is-quiet"), "icon-button"; choices: controls/segmented.tsx, controls/switch.tsx; words beside an icon: controls/icon.tsx.
 */
export const App = (): null => null;
