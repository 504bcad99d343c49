import type { AmendmentView } from '../../src/standards/amendments/dto/amendment.view.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import type { TestMember } from './test-network.ts';
import type { ApiResponse, ApiClient } from './api-client.ts';
import { succeeded } from './meetings.ts';

/** A draft of an amendment that gives the first clause other words. */
export async function createAmendment(
  by: TestMember,
  standard: StandardView,
  text: string,
  more: object = {},
): Promise<AmendmentView> {
  return succeeded(
    await by.post<AmendmentView>(`/standards/${standard.id}/amendments`, {
      clauseId: standard.clauses[0]!.id,
      text,
      reason: 'Practice shows it.',
      ...more,
    }),
  );
}

/** The same, put to all who read the standard. */
export async function createSubmittedAmendment(
  by: TestMember,
  standard: StandardView,
  text: string,
  more: object = {},
): Promise<AmendmentView> {
  const { id } = await createAmendment(by, standard, text, more);
  return succeeded(await by.post<AmendmentView>(`/amendments/${id}/submission`));
}

export const readAmendment = async (by: ApiClient, id: string): Promise<AmendmentView> =>
  succeeded(await by.get<AmendmentView>(`/amendments/${id}`));

export const acceptAmendment = (
  by: ApiClient,
  id: string,
  more: object = {},
): Promise<ApiResponse<AmendmentView & { code?: string }>> =>
  by.post<AmendmentView & { code?: string }>(`/amendments/${id}/acceptance`, {
    reason: 'It says it better.',
    ...more,
  });

export const rejectAmendment = (
  by: ApiClient,
  id: string,
): Promise<ApiResponse<AmendmentView & { code?: string }>> =>
  by.post<AmendmentView & { code?: string }>(`/amendments/${id}/rejection`, {
    reason: 'Another clause says so already.',
  });
