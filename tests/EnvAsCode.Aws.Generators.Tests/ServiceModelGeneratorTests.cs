using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace EnvAsCode.Aws.Generators.Tests;

public sealed class ServiceModelGeneratorTests
{
    private const string Model = """
        # A comment
        @serviceId Cats
        @apiVersion 2026-01-01
        @targetPrefix Cats_2026
        @signingName cats
        @host cats
        @fips cats-fips
        @fips.aws-us-gov cats
        @dualStack cats
        @fipsDualStack cats-fips

        DescribeCat(DescribeCatInput) -> DescribeCatOutput
          throws NoSuchCat
        ListCats(ListCatsInput) -> ListCatsOutput
          pages token, -, cats

        CatName = string(1..9) /[a-z]{1,9}|\|/
        Chip = sensitive string
        Mood = PURRS | 1.5 | on-the-hunt

        Cat { name!: CatName, chip: Chip, mood: Mood, born: timestamp, kittens: [[Cat]](..9), weights: {CatName: double} }
        DescribeCatInput { name!: CatName, once: string auto }
        DescribeCatOutput { cat: Cat }
        ListCatsInput { nextToken: string }
        ListCatsOutput {
          cats: [Cat], nextToken: string
        }
        """;

    private const string Annotations = """
        service: Cats
        botocore: cats
        DescribeCat(): Describes a cat.
        ListCats(): Lists the cats.
        NoSuchCatException: There is no such cat.
        .Name: The name.
        Cat: A cat.
        .Cat: The cat.
        Cat.Born: When it was born.
        Cat.Chip: The chip.
        Cat.Kittens: The litters.
        Cat.Mood: How it is.
        Cat.Weights: What it weighed.
        DescribeCatRequest.Once: Once.
        ListCatsResponse.Cats: The cats of this page.
        Mood: A mood.
        Mood.PURRS: It purrs.
        Mood._15: One and a half.
        Mood.OnTheHunt: It hunts.
        """;

    private static string PagedModel => Model.Replace("pages token", "pages nextToken", StringComparison.Ordinal);

    private static string AllOf(GeneratorRunResult result) =>
        string.Join('\n', result.GeneratedSources.Select(source => source.SourceText));

    [Fact]
    public void Shapes_are_named_as_the_official_SDK_names_them()
    {
        GeneratorRunResult result = ModelDriver.Run(("Cats.model", PagedModel), ("Cats.annotations", Annotations));

        Assert.Empty(result.Diagnostics);
        string text = AllOf(result);
        Assert.All(
            [
                "public Task<DescribeCatResponse> DescribeCatAsync(DescribeCatRequest request,",
                "public List<List<Cat>>? Kittens { get; set; }",
                "public Dictionary<string, double>? Weights { get; set; }",
                "[Amazon.Runtime.Internal.AWSProperty(Required = true)]\n    public string? Name { get; set; }",
                "[Amazon.Runtime.Internal.AWSProperty(Sensitive = true)]\n    public string? Chip { get; set; }",
                "public string? Once { get; set; } = Guid.NewGuid().ToString();",
                "public static readonly Mood OnTheHunt = new(\"on-the-hunt\");",
                "/// <summary>The cats of all pages.</summary>\n    public IPaginatedEnumerable<Cat> Cats =>",
                "\"NoSuchCat\" => new NoSuchCatException(",
                "new ServiceHost(\"cats-fips\", (\"aws-us-gov\", \"cats\"))",
            ],
            expected => Assert.Contains(expected, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Only_inputs_are_made_into_checks()
    {
        GeneratorRunResult result = ModelDriver.Run(("Studio.model", PagedModel));

        string text = AllOf(result);
        Assert.Contains(
            """"private static StringShape CatName => field ??= new("CatName", new(1, 9), "[a-z]{1,9}|\\|", false);"""",
            text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Mood", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Cat.Born: When it was born.", "", "SHAPES2", "Cat.Born has no words")]
    [InlineData("Mood.PURRS: It purrs.", "", "SHAPES2", "Mood.PURRS has no words")]
    [InlineData("ListCats(): Lists the cats.", "", "SHAPES3", "ListCatsResponse.Cats is nothing that the operations of Cats use")]
    [InlineData("Cat: A cat.", "Cat: A cat.\nCat: A cat.", "SHAPES1", "Cat has words twice")]
    [InlineData("Cat: A cat.", "tame Cat: A cat.", "SHAPES1", "\"tame Cat: A cat.\" is no annotation")]
    [InlineData("Cat: A cat.", "Cat A cat.", "SHAPES1", "\"Cat A cat.\" is no annotation")]
    public void What_is_wrong_with_the_words_is_an_error(string line, string instead, string id, string message)
    {
        string annotations = Annotations.Replace(line, instead, StringComparison.Ordinal);

        GeneratorRunResult result = ModelDriver.Run(("Cats.model", PagedModel), ("Cats.annotations", annotations));

        Assert.Contains(result.Diagnostics, found => found.Id == id && found.GetMessage(null).Contains(message, StringComparison.Ordinal));
        Assert.All(result.Diagnostics, found => Assert.Equal(DiagnosticSeverity.Error, found.Severity));
    }

    [Theory]
    [InlineData("Mood = PURRS", "Mood: PURRS")]
    [InlineData("mood: Mood", "mood: Moods")]
    [InlineData("@signingName cats\n", "")]
    [InlineData("pages nextToken", "pages token")]
    public void A_model_that_is_not_in_the_notation_is_an_error_and_no_crash(string text, string instead)
    {
        string model = PagedModel.Replace(text, instead, StringComparison.Ordinal);

        GeneratorRunResult result = ModelDriver.Run(("Cats.model", model), ("Cats.annotations", Annotations));

        Assert.Null(result.Exception);
        Assert.Contains(result.Diagnostics, found => found.Id == "SHAPES1");
    }

    [Fact]
    public void A_member_that_is_left_out_or_kept_unread_needs_no_words()
    {
        string annotations = Annotations.Replace("Cat.Born: When it was born.", "omit Cat.Born", StringComparison.Ordinal);
        string extensible = Annotations.Replace("Cat.Born: When it was born.\n", "", StringComparison.Ordinal)
            .Replace("\nCat: ", "\nextensible Cat: ", StringComparison.Ordinal);

        Assert.Empty(ModelDriver.Run(("Cats.model", PagedModel), ("Cats.annotations", annotations)).Diagnostics);
        GeneratorRunResult kept = ModelDriver.Run(("Cats.model", PagedModel), ("Cats.annotations", extensible));
        Assert.Empty(kept.Diagnostics);
        Assert.Contains("class Cat : ExtensibleStructure, IShape", AllOf(kept), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_code_generates_nothing_again()
    {
        (string, string)[] files = [("Cats.model", PagedModel), ("Cats.annotations", Annotations), ("Studio.model", PagedModel)];

        GeneratorRunResult result = ModelDriver.RunAgain(files, edit: null);

        Assert.All(ModelDriver.Outputs(result), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_words_generates_their_service_alone()
    {
        (string, string)[] files =
        [
            ("Cats.model", PagedModel), ("Cats.annotations", Annotations),
            ("Dogs.model", PagedModel), ("Dogs.annotations", Annotations),
        ];
        (string, string) edit = ("Dogs.annotations", Annotations.Replace("It purrs.", "It growls.", StringComparison.Ordinal));

        GeneratorRunResult result = ModelDriver.RunAgain(files, edit);

        Assert.Equal(
            [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified],
            ModelDriver.Outputs(result).OrderBy(reason => reason.ToString(), StringComparer.Ordinal));
    }
}
