import FLOORS from './matching.json';
import { holdFloors } from './hold-floors';

holdFloors('matching', FLOORS);
