/** The engine's dependency index, without what it forgets to remove. */
import {
  DependencyManagerService,
  FormulaDependencyTreeType,
  type IFormulaDependencyTree,
} from '@univerjs/engine-formula';

/**
 * Univer leaves ranges of replaced formulas behind in its index (it removes them by their common box, and not at all where a
 * dynamic array changed its size); each later search finds them and reports an error to the console. Before a search the engine
 * announces every formula of the workbook anew, so what was not announced since the last calculation no longer exists.
 */
export class LiveDependencyManager extends DependencyManagerService {
  private readonly cellFormulas = new Set<number>();
  private readonly announced = new Set<number>();

  override reset(): void {
    super.reset();
    this.cellFormulas.clear();
  }

  override addDependencyRTreeCache(tree: IFormulaDependencyTree): void {
    super.addDependencyRTreeCache(tree);
    if (tree.type !== FormulaDependencyTreeType.NORMAL_FORMULA) return;
    this.cellFormulas.add(tree.treeId);
    this.announced.add(tree.treeId);
  }

  override searchDependency(...search: Parameters<DependencyManagerService['searchDependency']>): Set<number> {
    const found = super.searchDependency(...search);
    for (const id of found) if (this.cellFormulas.has(id) && !this.announced.has(id)) found.delete(id);
    return found;
  }

  override closeKdTree(): void {
    super.closeKdTree();
    this.announced.clear();
  }
}
