import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '#platform/access/allow.decorator';
import { pageLimit, PageQuery, parseCursor, toPage } from '#platform/persistence/page';
import { presentCheckpoints, presentProof } from './checkpoints.presenter.ts';
import { CheckpointsQuery } from './checkpoints.query.ts';
import { ConsistencyQuery } from './consistency.query.ts';
import { ConsistencyQueryInput } from './dto/checkpoint.input.ts';
import { CheckpointList, ConsistencyProofView } from './dto/checkpoint.view.ts';

@Controller('audit/checkpoints')
export class CheckpointsController {
  constructor(
    private readonly checkpoints: CheckpointsQuery,
    private readonly consistency: ConsistencyQuery,
  ) {}

  /** How the log stood each day, the latest first. */
  @Get()
  @Allow('audit:follow')
  async list(@Query() query: PageQuery): Promise<CheckpointList> {
    const limit = pageLimit(query);
    const before = parseCursor(query, 'number')?.[0] as number | undefined;
    const rows = await this.checkpoints.find(limit + 1, before);
    const page = toPage(rows, limit, (row) => [row.number]);
    return presentCheckpoints(page, await this.checkpoints.countriesOf(page.items));
  }

  /** The proof that the later of two checkpoints only added to the earlier one. */
  @Get('proof')
  @Allow('audit:follow')
  async proof(@Query() { earlier, later }: ConsistencyQueryInput): Promise<ConsistencyProofView> {
    return presentProof(await this.consistency.prove(earlier, later));
  }
}
