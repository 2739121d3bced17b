-- What is taken up again at a start is found without reading all articles.
CREATE INDEX articles_set_aside ON articles (article_id) WHERE stage = 3;
