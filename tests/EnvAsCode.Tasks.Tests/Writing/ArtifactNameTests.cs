using EnvAsCode.Tasks.Writing;
using Xunit;

namespace EnvAsCode.Tasks.Tests.Writing;

public class ArtifactNameTests
{
    [Theory]
    [InlineData("Dockerfile")]
    [InlineData("lifecycle/jupyterlab.sh")]
    [InlineData("kernels/conda-env-env2-py/kernel.json")]
    [InlineData(".dockerignore")]
    [InlineData("name with a space/grüße.txt")]
    [InlineData("a..b")]
    [InlineData("console.txt")]
    [InlineData("COM10")]
    [InlineData("COM0")]
    public void A_name_that_every_file_system_takes_is_accepted(string path) => Assert.Null(ArtifactName.Refuse(path));

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("..")]
    [InlineData("../outside")]
    [InlineData("a/../../outside")]
    [InlineData("./a")]
    [InlineData("..\\outside")]
    [InlineData("C:/outside")]
    [InlineData("C:outside")]
    [InlineData("\\\\server\\share")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("what?")]
    [InlineData("a*")]
    [InlineData("a.")]
    [InlineData("a /b")]
    [InlineData("NUL")]
    [InlineData("nul.txt")]
    [InlineData("aux.tar.gz")]
    [InlineData("a/Com1")]
    [InlineData("lpt9.log")]
    [InlineData("COM¹")]
    [InlineData("CON .txt")]
    public void A_name_that_leads_away_or_that_some_file_system_refuses_is_refused(string path) =>
        Assert.NotNull(ArtifactName.Refuse(path));
}
