import { useEffect, useEffectEvent, useState } from 'react';
import classes from './AddDocuments.module.css';

interface PageDropTargetProps {
  /** What letting go does. */
  text: string;
  onFiles: (files: File[]) => void;
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes files that are dropped anywhere on the page, and says so while they hover over it. A shortcut for those
 * who drag: the page has a button for the same.
 */
export function PageDropTarget({ text, onFiles }: PageDropTargetProps) {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      // A field of the page that takes files itself has had them already.
      if (!holdsFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      take([...event.dataTransfer!.files]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  if (!isOver) return null;
  return (
    <div className={classes.veil} aria-hidden>
      <span className={classes.veilText}>{text}</span>
    </div>
  );
}
