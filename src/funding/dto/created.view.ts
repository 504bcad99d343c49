/** What was made. */
export class FundingCreatedView {
  id!: string;
}
