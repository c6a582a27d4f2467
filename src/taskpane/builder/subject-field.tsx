/** Picks the subject: type a name, an alias or how it sounds. */
import { Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { Catalog } from '../../query/catalog';
import { useStrings } from '../strings';
import { searchSubjects, subjectsOf, type Subject } from './subjects';

/** More than anybody scrolls through; typing gets there sooner. */
const LISTED = 60;

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
  list: { maxHeight: '50vh' },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

export interface SubjectFieldProps {
  readonly catalog: Catalog;
  readonly subject: string | null;
  readonly onPick: (name: string) => void;
}

export function SubjectField({ catalog, subject, onPick }: SubjectFieldProps): ReactElement {
  const styles = useStyles();
  const { strings } = useStrings();
  const [typed, setTyped] = useState<string | null>(null);
  const subjects = useMemo(() => subjectsOf(catalog), [catalog]);
  const found = useMemo(
    () => searchSubjects(catalog, subjects, typed ?? '').slice(0, LISTED),
    [catalog, subjects, typed],
  );
  return (
    <Field label={strings.builder.subject} size="small">
      <Combobox
        className={styles.box}
        size="small"
        listbox={{ className: styles.list }}
        placeholder={strings.builder.subjectPlaceholder}
        // What is typed but not picked goes when the field is left, so that the field always says what the formula is about.
        value={typed ?? subject ?? ''}
        selectedOptions={subject === null ? [] : [subject]}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(null)}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(null);
          if (optionValue !== undefined) onPick(optionValue);
        }}
      >
        {found.map((each) => (
          <Option key={each.name} value={each.name} text={each.name}>
            <span className={styles.option}>
              <span>{each.name}</span>
              <SubjectNote subject={each} className={styles.quiet} />
            </span>
          </Option>
        ))}
        {found.length === 0 && (
          <Option key="none" disabled text={typed ?? ''}>
            {strings.builder.noSubject(typed ?? '')}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

function SubjectNote({ subject, className }: { readonly subject: Subject; readonly className: string }): ReactElement {
  const { builder } = useStrings().strings;
  const count = subject.figures === 0 ? builder.ratedOnly : builder.figures(subject.figures);
  return <span className={className}>{[count, ...subject.aliases.slice(0, 4)].join(' · ')}</span>;
}
