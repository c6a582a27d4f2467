/** The builder's state: what is picked, and the formula and answer that follow from it. */
import { useMemo, useState } from 'react';
import type { Catalog } from '../../query/catalog';
import { allowedUnits } from '../../query/unit-scales';
import type { Language } from '../../tables';
import { answerOf, type Answer, type NoAnswer } from './answer';
import { callFor, formulaText, isCellAddress, type Call, type Cells } from './call';
import { offersOf, type Offer } from './offers';
import type { ParameterName } from './parameter-names';

export interface Builder {
  readonly subject: string | null;
  readonly offers: readonly Offer[];
  readonly offer: Offer | null;
  readonly period: string;
  readonly unit: string;
  readonly units: readonly string[];
  readonly fromCells: boolean;
  readonly cells: Cells;
  readonly call: Call | null;
  readonly answer: Answer | NoAnswer | null;
  /** Null while nothing is picked or an address is wrong. */
  readonly formula: string | null;
  readonly pickSubject: (name: string) => void;
  readonly pickOffer: (id: string) => void;
  readonly pickPeriod: (period: string) => void;
  readonly pickUnit: (unit: string) => void;
  readonly takeFromCells: (on: boolean) => void;
  readonly setCell: (name: ParameterName, address: string) => void;
}

interface Picked {
  readonly subject: string | null;
  readonly offerId: string | null;
  readonly period: string;
  readonly unit: string;
}

/** `prefix` stands before the function's name. What is picked and no longer there after a change of the data counts as not picked. */
export function useBuilder(catalog: Catalog, language: Language, prefix: string): Builder {
  const [picked, setPicked] = useState<Picked>({ subject: null, offerId: null, period: '', unit: '' });
  const [fromCells, setFromCells] = useState(false);
  const [cells, setCells] = useState<Cells>({});

  const offers = useMemo(
    () => (picked.subject === null ? [] : offersOf(catalog, picked.subject)),
    [catalog, picked.subject],
  );
  const offer = offers.find(({ id }) => id === picked.offerId) ?? offers[0] ?? null;
  const units = offer?.kind === 'figure' ? allowedUnits(offer.latest.chosen.fact.unit) : [];
  const period = offer?.periods.includes(picked.period) ? picked.period : '';
  const unit = units.includes(picked.unit) ? picked.unit : '';
  const call = useMemo(
    () => (offer === null ? null : callFor(catalog, offer, period, unit)),
    [catalog, offer, period, unit],
  );
  const answer = useMemo(
    () => (offer === null ? null : answerOf(catalog, offer, period, unit, language)),
    [catalog, offer, period, unit, language],
  );
  const used = fromCells ? cells : {};
  const right = Object.values(used).every((address) => address.trim() === '' || isCellAddress(address));
  return {
    subject: picked.subject,
    offers,
    offer,
    period,
    unit,
    units,
    fromCells,
    cells,
    call,
    answer,
    formula: call !== null && right ? formulaText(call, prefix, used) : null,
    pickSubject: (subject) => setPicked({ subject, offerId: null, period: '', unit: '' }),
    pickOffer: (offerId) => setPicked({ ...picked, offerId, period: '', unit: '' }),
    pickPeriod: (next) => setPicked({ ...picked, period: next }),
    pickUnit: (next) => setPicked({ ...picked, unit: next }),
    takeFromCells: setFromCells,
    setCell: (name, address) => setCells({ ...cells, [name]: address }),
  };
}
