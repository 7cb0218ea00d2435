import type { Verdict } from '../core/claim.ts';
import { verdictShapes } from '../core/verdict-shape.ts';
import { numberWords, say } from '../core/words.ts';
import { Sideways } from './Sideways.tsx';
import { inks, VerdictShape } from './VerdictShape.tsx';

interface Props {
  title: string;
  /** What is drawn, in one sentence: what somebody hears who does not see it. */
  summary: string;
  columns: readonly { readonly name: string; readonly verdict: Verdict | 'to-check' | null }[];
  rows: readonly {
    readonly name: string;
    readonly cells: readonly { readonly count: number; readonly find: string }[];
  }[];
  /** A number was pressed in the table. */
  onFind(find: string): void;
}

const [nameWidth, cellWidth, rowHeight, headHeight] = [240, 120, 32, 32];
const [least, most] = [3, 13];

/** How many there are of each in each: a mark in every cell, the larger the more, and the same numbers as a table. */
export function MatrixPicture({ title, summary, columns, rows, onFind }: Props) {
  const largest = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count)));
  const [width, height] = [nameWidth + columns.length * cellWidth, headHeight + rows.length * rowHeight];
  return (
    <figure class="picture">
      <figcaption class="part-title">{title}</figcaption>
      <Sideways label={title}>
        <svg role="img" aria-label={summary} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
          {columns.map(({ name }, at) => (
            <text
              key={name}
              x={nameWidth + (at + 0.5) * cellWidth}
              y={16}
              text-anchor="middle"
              class="picture-head"
            >
              {shortened(name, 17)}
            </text>
          ))}
          {rows.map(({ name, cells }, row) => (
            <g key={name} transform={`translate(0 ${headHeight + row * rowHeight})`}>
              <text x={0} y={rowHeight / 2 + 4}>
                {shortened(name, 32)}
              </text>
              {cells.map(({ count, find }, at) => (
                <g key={find} transform={`translate(${nameWidth + (at + 0.5) * cellWidth} ${rowHeight / 2})`}>
                  {count > 0 && (
                    <>
                      <Mark
                        verdict={columns[at]?.verdict ?? null}
                        radius={least + (most - least) * Math.sqrt(count / largest)}
                      />
                      <text x={6} y={4}>
                        {numberWords(count)}
                      </text>
                    </>
                  )}
                </g>
              ))}
            </g>
          ))}
        </svg>
      </Sideways>
      <details>
        <summary>{say('asTable')}</summary>
        <Sideways label={say('tableOf', title)}>
          <table>
            <thead>
              <tr>
                <td />
                {columns.map(({ name, verdict }) => (
                  <th key={name} scope="col">
                    {verdict && <VerdictShape verdict={verdict} size={12} />} {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.name}>
                  <th scope="row">{row.name}</th>
                  {row.cells.map(({ count, find }) => (
                    <td key={find}>
                      {count > 0 ? (
                        <button type="button" onClick={() => onFind(find)}>
                          {numberWords(count)}
                        </button>
                      ) : (
                        count
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      </details>
    </figure>
  );
}

/** The shape of a verdict in its ink, which stands above the column as a word too; else a dot without colour. */
function Mark({ verdict, radius }: { verdict: Verdict | 'to-check' | null; radius: number }) {
  const shape = verdict && verdict !== 'to-check' ? verdictShapes[verdict] : null;
  if (!verdict || !shape) return <circle cx={-14} r={radius} class="picture-mark quiet" />;
  const scale = radius / 7;
  return (
    <g class={inks[verdict]} transform={`translate(${-14 - radius} ${-radius}) scale(${scale})`}>
      <path d={shape.solid} class="picture-mark" />
      <path d={shape.outline} class="picture-outline" />
    </g>
  );
}

const shortened = (name: string, letters: number) =>
  name.length > letters ? `${name.slice(0, letters - 1)}…` : name;
