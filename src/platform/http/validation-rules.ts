import { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;
type Rules = ReturnType<Storage['getTargetValidationMetadatas']>;

const installed = new WeakSet<Storage>();

/**
 * Has the validator remember the rules of each class. By itself it collects them anew for each value, and looks
 * through all classes that have rules for those that the class inherits from; a class has all of its rules once it
 * is defined.
 */
export function rememberRules(): void {
  const storage = getMetadataStorage();
  if (installed.has(storage)) return;
  installed.add(storage);
  const collect = storage.getTargetValidationMetadatas.bind(storage);
  const known = new WeakMap<object, Rules>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    // We use neither schemas nor groups; whoever does is answered anew.
    if (schema || always || strictGroups || groups?.length)
      return collect(target, schema, always, strictGroups, groups);
    const rules = known.get(target) ?? collect(target, schema, always, strictGroups, groups);
    known.set(target, rules);
    return rules;
  };
}
