/** A short list under a few words, within a message. */
import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  title: { margin: '4px 0 0' },
  list: { margin: 0, paddingLeft: '18px' },
});

export function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <p className={styles.title}>{title}</p>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
