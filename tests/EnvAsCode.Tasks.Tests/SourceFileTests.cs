using System.IO;
using EnvAsCode.Tasks.Publishing;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Tasks.Tests;

public class SourceFileTests
{
    [Fact]
    public void A_path_of_a_build_on_this_machine_is_the_file()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("Environments.cs", "");

        Assert.Equal(file, SourceFile.Find(file, Path.GetTempPath()));
    }

    [Theory]
    [InlineData("/_/environments/Environments.cs")]
    [InlineData("/_1/environments/Environments.cs")]
    public void A_path_that_a_CI_build_mapped_is_found_below_the_repository(string document)
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("environments/Environments.cs", "");

        Assert.Equal(file, SourceFile.Find(document, folder["environments"]));
        Assert.Equal(file, SourceFile.Find(document, folder.Path));
    }

    [Theory]
    [InlineData("/_/environments/Missing.cs")]
    [InlineData("/elsewhere/environments/Environments.cs")]
    [InlineData("/_/")]
    [InlineData("/_")]
    [InlineData("")]
    public void What_is_not_there_is_not_found(string document)
    {
        using TemporaryFolder folder = new();
        folder.Write("environments/Environments.cs", "");

        Assert.Null(SourceFile.Find(document, folder["environments"]));
    }
}
