using EnvAsCode.LocalStudio.Shapes;
using Xunit;

namespace EnvAsCode.LocalStudio.Tests.Shapes;

public class ShapePatternTests
{
    [Theory]
    [InlineData("[a-z]+", "churn", true)]
    [InlineData("[a-z]+", "churn\n", false)]
    [InlineData("a|b", "ab", false)]
    [InlineData(@"\d+", "12", true)]
    [InlineData(@"\d+", "\u0661\u0662", false)]
    [InlineData(@"[\w-]+", "a_1-b", true)]
    [InlineData(@"[\w-]+", "\u00fc", false)]
    public void A_pattern_is_of_the_whole_text_and_of_ASCII(string pattern, string text, bool matches) =>
        Assert.Equal(matches, new ShapePattern(pattern).IsMatch(text));

    [Theory]
    [InlineData("([a-z]+)+[0-9]", "0", true)]
    [InlineData("([a-z]+)+[0-9]", "!", false)]
    [InlineData("(?=([a-z]+)+[0-9])[a-z]+[0-9]", "!", false)]
    public void A_text_that_makes_a_pattern_backtrack_is_decided_all_the_same(string pattern, string end, bool matches)
    {
        ShapePattern shape = new(pattern);

        Assert.Equal(matches, shape.IsMatch(new string('a', 200) + end));
        Assert.Equal(matches, shape.IsMatch(new string('a', 200) + end));
    }
}
