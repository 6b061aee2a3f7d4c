using System.Linq;
using System.Xml.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Tasks.Tests;

/// <summary>The errors that the SDK's own files report without a task are rules of the catalogue like the others.</summary>
public class SdkErrorTests
{
    [Theory]
    [InlineData("EAC8006", "$(TargetFrameworks)", "Sdk/Sdk.targets")]
    [InlineData("EAC8008", "$(TargetFramework)", "Sdk/Sdk.targets")]
    [InlineData("EAC8009", "$(MSBuildProjectFile)", "Sdk/Sdk.targets")]
    [InlineData("EAC8010", "$(_EnvAsCodeSdkWithVersion)", "build/EnvAsCode.Sdk.targets")]
    public void An_error_of_the_SDK_has_the_words_and_the_page_of_its_rule(string id, string argument, string file)
    {
        Rule rule = Rules.All.Single(candidate => candidate.Id == id);
        XElement error = Assert.Single(
            XDocument.Load(Repository.PathOf("sdk/EnvAsCode.Sdk/" + file)).Descendants("Error"),
            element => element.Attribute("Code")!.Value == id);

        Assert.Equal(rule.Format(argument), error.Attribute("Text")!.Value);
        Assert.Equal(rule.HelpLink, error.Attribute("HelpLink")!.Value);
    }
}
