/**
 * The date of an item that its address tells, `/2012/05/03/`, `/2012-05-03-title`, as ISO, to the month at
 * least; null: it tells none. A year alone may be part of a title.
 */
export function dateInAddress(resource: string): string | null {
  const path = URL.parse(resource)?.pathname ?? '';
  const found =
    /[/-]((?:19[89]|20\d)\d)[/-](0?[1-9]|1[0-2])(?:[/-](0?[1-9]|[12]\d|3[01]))?(?=[/-]|\.html?$|$)/.exec(
      path,
    );
  if (!found) return null;
  const [, year = '', month = '', day] = found;
  return [year, month, ...(day ? [day] : [])].map((part) => part.padStart(2, '0')).join('-');
}
