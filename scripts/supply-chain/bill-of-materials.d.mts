interface Component {
  readonly name: string;
  readonly version: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

interface BillOfMaterials {
  readonly bomFormat: string;
  readonly metadata: { readonly component: { readonly name: string } };
  readonly components: readonly Component[];
}

export function billOfMaterials(npm?: string): Promise<BillOfMaterials>;
export function writeBillOfMaterials(places?: {
  readonly file?: string;
  readonly npm?: string;
  readonly say?: (line: string) => void;
}): Promise<void>;
