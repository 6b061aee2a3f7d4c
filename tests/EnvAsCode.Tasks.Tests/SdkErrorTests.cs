using System.Linq;
using System.Xml.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Tasks.Tests;

/// <summary>The errors that <c>Sdk.targets</c> reports without a task are rules of the catalogue like the others.</summary>
public class SdkErrorTests
{
    [Theory]
    [InlineData("EAC8006", "$(TargetFrameworks)")]
    [InlineData("EAC8008", "$(TargetFramework)")]
    public void An_error_of_the_SDK_has_the_words_and_the_page_of_its_rule(string id, string argument)
    {
        Rule rule = Rules.All.Single(candidate => candidate.Id == id);
        XElement error = Assert.Single(
            XDocument.Load(Repository.PathOf("sdk/EnvAsCode.Sdk/Sdk/Sdk.targets")).Descendants("Error"),
            element => element.Attribute("Code")!.Value == id);

        Assert.Equal(rule.Format(argument), error.Attribute("Text")!.Value);
        Assert.Equal(rule.HelpLink, error.Attribute("HelpLink")!.Value);
    }
}
