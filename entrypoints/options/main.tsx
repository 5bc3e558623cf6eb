import { render } from 'preact';
import '../shared/trusted-types';

render(<p>options</p>, document.getElementById('app')!);
