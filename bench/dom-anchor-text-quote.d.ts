declare module 'dom-anchor-text-quote' {
  interface TextQuote {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  }
  export function toRange(root: Node, selector: TextQuote, options: { hint: number }): Range | null;
}
