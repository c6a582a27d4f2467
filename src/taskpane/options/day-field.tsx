/** From which day to which the rows are wanted; an empty end is open. */
import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { daySerial, serialDay } from '../../query/calendar';
import type { DayFilter, DaySpan } from '../../tables';
import { useStrings } from '../strings';

type Days = Omit<DayFilter, 'column'>;

const useStyles = makeStyles({
  field: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  label: { width: '100%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  day: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface DayFieldProps {
  readonly span: DaySpan;
  readonly days: Days;
  readonly onChange: (days: Days) => void;
}

export function DayField({ span, days, onChange }: DayFieldProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = useStrings();
  const words = strings.options;
  const id = useId();
  const header = span.header[language];
  const day = (end: 'from' | 'to'): ReactElement => (
    <Input
      className={styles.day}
      input={{ className: styles.input, min: serialDay(span.first), max: serialDay(span.last) }}
      size="small"
      type="date"
      aria-label={`${header} ${words[end]}`}
      value={serialDayOr(days[end])}
      onChange={(_, { value }) => onChange({ ...days, [end]: daySerial(value) })}
    />
  );
  return (
    <div className={styles.field} role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {header}
      </span>
      {day('from')}
      <span className={styles.quiet}>{words.to}</span>
      {day('to')}
    </div>
  );
}

function serialDayOr(serial: number | null): string {
  return serial === null ? '' : serialDay(serial);
}
