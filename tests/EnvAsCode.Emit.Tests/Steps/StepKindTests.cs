using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Steps;
using Xunit;

namespace EnvAsCode.Emit.Tests.Steps;

public sealed class StepKindTests
{
    public static TheoryData<string> StepsOfTheVocabulary => [.. Records().Select(type => type.Name)];

    [Fact]
    public void Every_step_of_the_vocabulary_has_one_kind() =>
        Assert.Equal(
            Records().Select(type => type.FullName).Order(StringComparer.Ordinal),
            StepKinds.All.Select(kind => kind.StepType.FullName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(StepsOfTheVocabulary))]
    public void A_step_leaves_something_in_each_place_that_allows_it(string name)
    {
        Type record = Records().Single(type => type.Name == name);
        EnvironmentStep step = StepExamples.Of(record);
        if (step is IImageStep inImage)
        {
            Assert.NotEqual(Image([]), Image([inImage]));
        }

        if (step is IScriptStep inScript)
        {
            Assert.NotEqual(Script([]), Script([inScript]));
        }

        Assert.True(step is IImageStep or IScriptStep, name + " is allowed nowhere.");
    }

    private static IEnumerable<Type> Records() =>
        typeof(EnvironmentStep).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(IStep).IsAssignableFrom(type));

    // A place of declared packages moves them: behind a file that is written, they come later than by default.
    private static string Image(IImageStep[] steps) => Files(new CustomImage
    {
        From = Miniconda.Image("24.9.2-0"),
        Apps = [AppType.KernelGateway],
        Steps = [new WriteFileStep("/opt/first", "1"), .. steps],
    });

    private static string Script(IScriptStep[] steps) =>
        Files(new LifecycleConfiguration(AppType.JupyterLab) { Steps = [new WriteFileStep("~/first", "1"), .. steps] });

    private static string Files(Strategy strategy) => string.Join("\n", EnvironmentEmitter.Emit(
        new EnvironmentSpec("steps") { Packages = [Packages.Pip("boto3", "1.35.0")], Strategies = [strategy] }, "Steps.All")
        .Where(file => file.Path != "manifest.json" && !file.Path.StartsWith("policies/", StringComparison.Ordinal))
        .Select(file => file.Path + "\n" + file.Text));
}
