/** An object of Excel's model on the host's side: which class it is of, and what the model knows it by. */
import type { ClassName, ModelTypes } from '../model/model-types';

export interface HostObject<K extends ClassName = ClassName> {
  readonly className: K;
  readonly self: ModelTypes[K];
}
