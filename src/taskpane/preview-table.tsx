/** The rows as they will stand in the sheet. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, Ref } from 'react';
import { displayColor, displayText, textWidth, type TablePlan } from '../tables';
import { useStrings } from './strings';

/** Rows shown; enough to judge the data by, few enough to come up at once. */
export const PREVIEW_ROWS = 50;

/** More columns than this never fit into a narrow pane anyway. */
const MANY_COLUMNS = 5;

const useStyles = makeStyles({
  frame: {
    flexGrow: 1,
    minHeight: '120px',
    overflow: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    minWidth: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: '4px 5px',
    maxWidth: '150px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    textAlign: 'start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { paddingLeft: tokens.spacingHorizontalM },
    ':last-child': { paddingRight: tokens.spacingHorizontalM },
  },
  head: {
    position: 'sticky',
    top: 0,
    whiteSpace: 'normal',
    verticalAlign: 'bottom',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  // As Excel paints a change, in shades that are read on light and dark; the sign says the same without colour.
  red: { color: tokens.colorPaletteRedForeground1 },
  green: { color: tokens.colorPaletteGreenForeground1 },
  // Names give way in a table of many columns, so that its first figures are seen at 320 px.
  tight: { maxWidth: '92px' },
});

export interface PreviewTableProps {
  readonly plan: TablePlan;
  /** The region that scrolls, for whoever sets the focus. */
  readonly frameRef: Ref<HTMLDivElement>;
}

export function PreviewTable({ plan, frameRef }: PreviewTableProps): ReactElement {
  const styles = useStyles();
  const { strings } = useStrings();
  const many = plan.columns.length > MANY_COLUMNS;
  const align = plan.columns.map(({ kind }) => {
    if (kind === 'number' || kind === 'percent') return styles.number;
    return many && kind === 'text' ? styles.tight : undefined;
  });
  return (
    // A region that scrolls must be reachable by keyboard.
    <div
      ref={frameRef}
      className={styles.frame}
      role="region"
      aria-label={strings.previewLabel(plan.title)}
      tabIndex={0}
    >
      <table className={styles.table} aria-rowcount={plan.rows.length + 1}>
        <thead>
          <tr>
            {plan.columns.map(({ key, header }, index) => (
              <th
                key={key}
                scope="col"
                className={mergeClasses(styles.cell, styles.head, align[index])}
                style={{ minWidth: headerWidth(header) }}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.rows.slice(0, PREVIEW_ROWS).map((row, rowIndex) => (
            <tr key={plan.rowKeys[rowIndex]}>
              {plan.columns.map(({ key, format }, index) => {
                const cell = row[index] ?? null;
                const text = displayText(cell, format);
                const color = displayColor(cell, format);
                return (
                  <td
                    key={key}
                    className={mergeClasses(styles.cell, align[index], color !== null && styles[color])}
                    title={text}
                  >
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Short headers stay on one line, long ones break after some five Chinese characters. */
function headerWidth(header: string): string {
  return `${Math.min(textWidth(header), 11) / 2}em`;
}
