using System;
using System.Linq;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Resolution.Conflicts;
using EnvAsCode.Resolution.Python;
using EnvAsCode.Resolution.Tests.Python;
using Xunit;

namespace EnvAsCode.Resolution.Tests.Explanations;

public class ExplanationTests
{
    [Fact]
    public void Packages_that_ask_for_different_versions_are_told_before_who_asks_for_them()
    {
        TestIndex index = new TestIndex().Add("a", "1", "c==1").Add("b", "1", "c==2").Add("c", "1").Add("c", "2");

        Conflict conflict = Ask(index, "a", "b");

        Assert.Equal(
            [
                "Because all versions of a depend on c==1 and all versions of b depend on c==2, "
                    + "all versions of b and all versions of a are incompatible.",
                "And because you require a and b, your requirements are unsatisfiable.",
            ],
            conflict.Sentences);
        Assert.Equal(ConflictKind.Requirements, conflict.Kind);
    }

    [Fact]
    public void What_does_not_exist_is_told_with_what_does()
    {
        TestIndex index = new TestIndex().Add("a", "2.0").Add("a", "3.0");

        Assert.Equal(
            "Because only a>=2.0 is available and you require a<2.0, your requirements are unsatisfiable.",
            Ask(index, "a<2.0").Explanation);
        Assert.Equal(
            "Because there is no version of a==1.0 and you require a==1.0, your requirements are unsatisfiable.",
            Ask(index, "a==1.0").Explanation);
    }

    [Fact]
    public void What_is_available_is_not_told_where_specifiers_exclude_each_other()
    {
        TestIndex index = new TestIndex().Add("a", "1.0", "b>2").Add("b", "1.0").Add("b", "3.0");

        Assert.Equal(
            "Because all versions of a depend on b>2 and you require a and b==1.0, your requirements are unsatisfiable.",
            Ask(index, "a", "b==1.0").Explanation);
    }

    [Fact]
    public void Forty_versions_that_ask_for_nearly_the_same_are_one_fact()
    {
        TestIndex index = new TestIndex().Add("b", "0.5").Add("b", "100");
        foreach (int number in Enumerable.Range(1, 40))
        {
            index.Add("a", "1." + number, "b>=" + number);
        }

        Assert.Equal(
            "Because all versions of a depend on b>=1 and you require a and b<1, your requirements are unsatisfiable.",
            Ask(index, "a", "b<1").Explanation);
    }

    [Fact]
    public void A_constraint_is_told_as_a_constraint()
    {
        TestIndex index = new TestIndex().Add("a", "1.0", "b>2").Add("b", "1.0").Add("b", "3.0");
        PythonResolution answer = Resolver(index).Resolve(new PythonRequest
        {
            Requirements = [PythonRequirement.Parse("a")],
            Constraints = [PythonRequirement.Parse("b<2", "constraints.txt")],
        });

        Assert.Contains("your constraints allow only b<2", answer.Conflict!.Explanation, StringComparison.Ordinal);
        Assert.Contains("all versions of a depend on b>2", answer.Conflict.Explanation, StringComparison.Ordinal);
        Assert.Equal("constraints.txt", answer.Conflict.Primary?.Origin);
    }

    [Fact]
    public void The_first_pin_is_the_one_whose_change_alone_repairs_it()
    {
        TestIndex index =
            new TestIndex().Add("a", "1.0", "c<2").Add("a", "2.0", "c<3").Add("b", "1.0", "c>=2").Add("c", "1.0").Add("c", "2.0");

        Conflict conflict = Ask(index, "b", "a==1.0");

        Assert.Equal("a==1.0", conflict.Primary?.Text);
        Assert.Equal("a==2.0", conflict.Repairs[0].Changes[0].NewText);
    }

    private static Conflict Ask(TestIndex index, params string[] requirements)
    {
        PythonResolution answer = Resolver(index).Resolve(
            new PythonRequest { Requirements = [.. requirements.Select(text => PythonRequirement.Parse(text))] });
        Assert.False(answer.IsSatisfiable);
        return answer.Conflict;
    }

    private static PythonResolver Resolver(TestIndex index) => new(
        index, new PythonTarget(Pep440Version.Parse("3.12.8"), MarkerEnvironment.CPythonOnLinux("3.12.8", "x86_64")));
}
