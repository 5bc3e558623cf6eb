import { render } from 'preact';
import '../shared/trusted-types';

render(<p>welcome</p>, document.getElementById('app')!);
