using EnvAsCode.Resolution.Conflicts;
using Xunit;

namespace EnvAsCode.Resolution.Tests.Conflicts;

public class ConflictTests
{
    [Fact]
    public void The_explanation_is_its_sentences_and_the_first_pin_is_the_one_to_change()
    {
        Conflict conflict = new() { Sentences = ["Because a.", "And because b."], Pins = [new("a==1", "Packages[0]"), new("b", null)] };

        Assert.Equal("Because a. And because b.", conflict.Explanation);
        Assert.Equal("Packages[0]", conflict.Primary?.Origin);
    }
}
