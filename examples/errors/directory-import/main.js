import './folder/';
