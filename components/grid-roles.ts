/**
 * Rows and cells of a grid whose rows are placed by themselves, as `VirtualRows` does: table elements lose what
 * they mean when they are laid out as anything else. The row that the keys act on has the focus, no cell does.
 */
export const asRow = (place: number, isSelected: boolean) =>
  ({ role: 'row', 'aria-rowindex': place + 1, 'aria-selected': isSelected }) as const;
export const asCell = { role: 'gridcell' } as const;
export const asGrid = (label: string, rows: number) =>
  ({ role: 'grid', 'aria-label': label, 'aria-rowcount': rows, 'aria-multiselectable': true }) as const;
