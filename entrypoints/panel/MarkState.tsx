import '../../components/later.css';

/** With its style: few marks stand otherwise than they were made. */
export { MarkStateView as MarkState } from '../../components/MarkStateView.tsx';
