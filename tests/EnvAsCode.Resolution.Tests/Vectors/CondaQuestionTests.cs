using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using EnvAsCode.Resolution.Conda;
using Xunit;

namespace EnvAsCode.Resolution.Tests.Vectors;

public class CondaQuestionTests
{
    [VectorFact]
    public void Questions_about_a_real_channel_have_the_answers_of_others()
    {
        CondaResolver resolver = Resolver();
        List<string> wrong = [];
        int questions = 0;
        foreach (JsonElement question in Questions())
        {
            questions++;
            CondaResolution answer = resolver.Resolve(RequestOf(question));
            string name = string.Join(", ", question.GetProperty("specs").EnumerateArray().Select(spec => spec.GetString()));
            if (answer.IsSatisfiable != (question.GetProperty("answer").GetString() == "sat"))
            {
                wrong.Add($"{name}: satisfiable is {answer.IsSatisfiable}");
            }
            else if (answer.IsSatisfiable)
            {
                string[] wanted = [.. question.GetProperty("records").EnumerateArray().Select(item => item.GetString()!)];
                string[] chosen =
                    [.. answer.Packages.Select(package => package.Record.Package.Subdir + "/" + package.Record.Package.FileName)];
                if (!wanted.Order(StringComparer.Ordinal).SequenceEqual(chosen.Order(StringComparer.Ordinal)))
                {
                    wrong.Add($"{name}: {string.Join(" ", chosen.Except(wanted))} instead of {string.Join(" ", wanted.Except(chosen))}");
                }
            }
        }

        Assert.Equal(75, questions);
        Assert.Empty(wrong);
    }

    internal static IEnumerable<JsonElement> Questions() =>
        JsonDocument.Parse(File.ReadAllText(VectorFactAttribute.PathOf("conda/questions.json"))).RootElement.EnumerateArray();

    internal static CondaRequest RequestOf(JsonElement question) => new()
    {
        Requirements = [.. question.GetProperty("specs").EnumerateArray().Select(spec => CondaRequirement.Parse(spec.GetString()!))],
    };

    internal static CondaResolver Resolver() => new(
        [new RepodataChannel(VectorFactAttribute.PathOf("conda/conda-forge-python39-2024-05"), "linux-64", "noarch")],
        new CondaPlatform(
            "linux-64",
            [
                new VirtualPackage("__glibc", "2.31"),
                new VirtualPackage("__linux", "5.10"),
                new VirtualPackage("__unix"),
                new VirtualPackage("__archspec", "1", "x86_64")
            ]));
}
