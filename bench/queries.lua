-- 1,000 distinct query strings of the filtered list, asked for at random.
local types = { "project", "programme" }
local countries = { "AFG", "ALB", "ARG", "BGD", "BRA", "COL", "EGY", "ETH", "GHA", "IND", "JOR", "KEN", "LBN", "MEX", "MAR", "NGA", "PER", "SEN", "TUN", "UGA" }
local queries = {}
for _, country in ipairs(countries) do
  for year = 2015, 2024 do
    for status = 1, 5 do
      queries[#queries + 1] = "/projects?country=" .. country .. "&year=" .. year .. "&status=" .. status
    end
  end
end
math.randomseed(7)
request = function()
  return wrk.format("GET", queries[math.random(#queries)])
end
