import FLOORS from './reading.json';
import { holdFloors } from './hold-floors';

holdFloors('reading', FLOORS);
