import { Sideways } from '../../components/Sideways.tsx';
import { count, numberWords, say } from '../../core/words.ts';

interface Props {
  bars: readonly { readonly name: string; readonly count: number; readonly find: string }[];
  onFind(find: string): void;
}

const [leastSlot, barWidth, height, head] = [28, 24, 120, 16];

/** When she marked how much, as bars and as a table. */
export function Timeline({ bars, onFind }: Props) {
  if (bars.length === 0) return <p class="part quiet">{say('noPictures')}</p>;
  const largest = Math.max(...bars.map((bar) => bar.count));
  const width = Math.max(240, bars.length * leastSlot);
  const slot = width / bars.length;
  const [first, last] = [bars[0], bars.at(-1)];
  return (
    <figure class="picture">
      <figcaption class="part-title">{say('pictureTimeline')}</figcaption>
      <Sideways label={say('pictureTimeline')}>
        <svg
          role="img"
          aria-label={say('pictureTimelineSummary', first?.name ?? '', last?.name ?? '', largest)}
          viewBox={`-8 0 ${width + 16} ${height + head + 20}`}
          width={width + 16}
          height={height + head + 20}
        >
          {bars.map((bar, at) => {
            const tall = (bar.count / largest) * height;
            return (
              <g key={bar.find}>
                <rect
                  x={(at + 0.5) * slot - barWidth / 2}
                  y={head + height - tall}
                  width={barWidth}
                  height={tall}
                  class="picture-bar"
                />
                {bar.count > 0 && (
                  <text x={(at + 0.5) * slot} y={head + height - tall - 4} text-anchor="middle">
                    {numberWords(bar.count)}
                  </text>
                )}
              </g>
            );
          })}
          <line x1={0} x2={width} y1={head + height} y2={head + height} class="picture-line" />
          <text x={0} y={head + height + 16}>
            {first?.name}
          </text>
          {bars.length > 1 && (
            <text x={width} y={head + height + 16} text-anchor="end">
              {last?.name}
            </text>
          )}
        </svg>
      </Sideways>
      <details>
        <summary>{say('asTable')}</summary>
        <table>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.find}>
                <th scope="row">{bar.name}</th>
                <td>
                  {bar.count > 0 ? (
                    <button type="button" onClick={() => onFind(bar.find)}>
                      {count('notesInAll', bar.count)}
                    </button>
                  ) : (
                    0
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
